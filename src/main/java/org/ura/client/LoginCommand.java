package org.ura.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Signs in once, and keeps an access token for this machine; or forgets it.
@Command(name = "login", mixinStandardHelpOptions = true, description = "${bundle:client.help.login}")
final class LoginCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private final Connection connection = new Connection();

    @Option(names = "--name", paramLabel = "NAME", description = "${bundle:client.help.name}")
    private @Nullable String name;

    @Option(names = "--password-stdin", description = "${bundle:client.help.passwordStdin}")
    private boolean fromInput;

    @Option(names = "--forget", description = "${bundle:client.help.forget}")
    private boolean forget;

    LoginCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        String url = connection.url(around);
        if (forget) {
            around.say(new TokenFile(around).remove(url) ? "client.forgotten" : "client.nothingToForget", url);
            return Exit.DONE.code();
        }
        SigningIn signing = new SigningIn(around, url);
        String who = Optional.ofNullable(name).orElse("");
        if (fromInput) {
            signing.keep(new Account(who, firstLine()));
            return Exit.DONE.code();
        }
        signing.withKeyboard(
                around.keyboard().orElseThrow(() -> around.trouble(Exit.USAGE, "client.nobodyToAsk")), who);
        return Exit.DONE.code();
    }

    private static String firstLine() throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return Optional.ofNullable(input.readLine()).orElse("");
    }
}
