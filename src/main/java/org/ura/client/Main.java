package org.ura.client;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// `./ura import`, `export`, `status`, `backup`, `restore` and `login`: the words of the launcher that ask a
/// running workbench, or put its data in place. Starts no Spring. Exit codes are those of [Exit].
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Surroundings around = new Surroundings(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                new Texts(Locale.getDefault()),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean("ura.terminal"),
                Keyboard.terminal());
        System.exit(run(around, List.of(args)));
    }

    /// Carries a command out. Returns what the process is to end with.
    static int run(Surroundings around, List<String> words) {
        CommandLine ura = new CommandLine(new Ura())
                .addSubcommand(new ImportCommand(around))
                .addSubcommand(new ExportCommand(around))
                .addSubcommand(new StatusCommand(around))
                .addSubcommand(new BackupCommand(around))
                .addSubcommand(new RestoreCommand(around))
                .addSubcommand(new LoginCommand(around));
        ura.setResourceBundle(around.texts().bundle());
        ura.setCommandName("./ura");
        ura.setOut(new PrintWriter(around.out(), true));
        ura.setParameterExceptionHandler((mistake, arguments) -> misunderstood(around, mistake));
        ura.setExecutionExceptionHandler((thrown, command, parsed) -> {
            if (thrown instanceof Trouble trouble) {
                around.err().println(trouble.sentence());
                return trouble.exit().code();
            }
            if (thrown instanceof IOException broken) {
                around.warn("client.file", String.valueOf(broken.getMessage()));
                return Exit.REFUSED.code();
            }
            throw thrown;
        });
        return ura.execute(words.toArray(String[]::new));
    }

    private static int misunderstood(Surroundings around, ParameterException mistake) {
        String said = switch (mistake) {
            case UnmatchedArgumentException unmatched ->
                around.texts().say("client.unknownWord", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                around.texts()
                        .say(
                                "client.missing",
                                missing.getMissing().isEmpty()
                                        ? String.valueOf(missing.getMessage())
                                        : missing.getMissing().getFirst().paramLabel());
            default -> String.valueOf(mistake.getMessage());
        };
        around.err().println(said);
        around.err().println(around.texts().say("client.seeHelp", name(mistake.getCommandLine())));
        return Exit.USAGE.code();
    }

    private static String name(CommandLine command) {
        @Nullable CommandLine parent = command.getParent();
        return parent == null
                ? command.getCommandName()
                : command.getCommandSpec().qualifiedName();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    @Command(mixinStandardHelpOptions = false)
    private static final class Ura {}
}
