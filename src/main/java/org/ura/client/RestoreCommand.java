package org.ura.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ura.backup.BackupFile;
import org.ura.backup.Restore;
import org.ura.backup.UnusableBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts a backup in the place of a home. No workbench is asked: none may run there.
@Command(name = "restore", mixinStandardHelpOptions = true, description = "${bundle:client.help.restore}")
final class RestoreCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "FILE", description = "${bundle:client.help.restoreFile}")
    private String file = "";

    @Option(names = "--home", paramLabel = "DIR", description = "${bundle:client.help.home}")
    private @Nullable String home;

    @Option(names = "--replace", description = "${bundle:client.help.replaceHome}")
    private boolean replace;

    RestoreCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Path from = around.path(file);
        if (!Files.isRegularFile(from)) {
            throw around.trouble(Exit.USAGE, "client.noFile", file);
        }
        Path folder =
                around.path(home != null ? home : around.variable("URA_HOME").orElse("data"));
        Restore restore = new Restore(folder);
        var hindrance = restore.hindrance(replace);
        if (hindrance.isPresent()) {
            return ended(hindrance.get());
        }
        try (BackupFile backup = new BackupFile(from)) {
            check(backup);
            around.warn("client.unpacking", backup.madeAt());
            return ended(restore.put(backup, replace));
        } catch (UnusableBackup e) {
            throw around.trouble(Exit.REFUSED, e.key(), e.args().toArray());
        }
    }

    private void check(BackupFile backup) throws IOException {
        try (Bar bar = new Bar(around, around.texts().say("client.checking"))) {
            long[] seen = {0};
            backup.check(bytes -> bar.bytesAt(seen[0] += bytes, backup.bytes()));
        }
    }

    private int ended(Restore.Result result) {
        switch (result) {
            case Restore.Result.Done(var place, var aside) -> {
                aside.ifPresent(before -> around.say("client.movedAside", before));
                around.say("client.restored", place);
                return Exit.DONE.code();
            }
            case Restore.Result.Occupied(var place) -> throw around.trouble(Exit.REFUSED, "client.homeOccupied", place);
            case Restore.Result.Running(var place) -> throw around.trouble(Exit.REFUSED, "client.homeInUse", place);
        }
    }
}
