package org.ura.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import org.ura.backup.BackupFile;
import org.ura.backup.UnusableBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Fetches a backup and reads all of it before it gets its name. Only its owner may read it: hashes of
/// passwords are in it.
@Command(name = "backup", mixinStandardHelpOptions = true, description = "${bundle:client.help.backup}")
final class BackupCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private final Connection connection = new Connection();

    @Parameters(paramLabel = "FILE", description = "${bundle:client.help.backupFile}")
    private String file = "";

    @Option(names = "--replace", description = "${bundle:client.help.replaceFiles}")
    private boolean replace;

    BackupCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Path place = around.path(file);
        if (Files.isDirectory(place) || Files.exists(place) && !replace) {
            throw around.trouble(Exit.REFUSED, "client.fileThere", place);
        }
        Path folder = place.resolveSibling("").toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw around.trouble(Exit.REFUSED, "client.noFolder", folder);
        }
        try (Workbench workbench = connection.open(around);
                Received received = new Received(
                        place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            fetch(workbench, received);
            check(received, place);
            received.keep();
            around.say("client.backedUp", place, Files.size(place) / 1024 / 1024);
            return Exit.DONE.code();
        }
    }

    private void fetch(Workbench workbench, Received received) {
        try (Bar bar = new Bar(around, around.texts().say("client.fetching"))) {
            received.take(workbench.file("/api/v1/backup", true).body(), bytes -> bar.bytesAt(bytes, 0));
        } catch (IOException e) {
            throw around.trouble(Exit.UNREACHABLE, "client.backupBroken");
        }
    }

    private void check(Received received, Path place) throws IOException {
        try (BackupFile backup = new BackupFile(received.part());
                Bar bar = new Bar(around, around.texts().say("client.checking"))) {
            long[] seen = {0};
            backup.check(bytes -> bar.bytesAt(seen[0] += bytes, backup.bytes()));
        } catch (UnusableBackup e) {
            throw e.key().equals("backup.newer")
                    ? around.trouble(Exit.REFUSED, "backup.newer", place)
                    : around.trouble(Exit.UNREACHABLE, "client.backupBroken");
        }
    }
}
