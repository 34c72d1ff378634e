package org.ura.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The access tokens of the person at this machine, one a workbench, in a file that only they can read (mode
/// 600).
final class TokenFile {

    private static final FileAttribute<?> FOLDER = attribute("rwx------");
    private static final FileAttribute<?> FILE = attribute("rw-------");
    private static final TypeReference<TreeMap<String, Account>> ALL = new TypeReference<>() {};

    private final Surroundings around;
    private final Path file;

    TokenFile(Surroundings around) {
        this.around = around;
        Path home = Path.of(around.variable("HOME").orElse(System.getProperty("user.home")));
        Path config = around.variable("XDG_CONFIG_HOME").map(Path::of).orElse(home.resolve(".config"));
        this.file = config.resolve("ura").resolve("tokens.json");
    }

    Path path() {
        return file;
    }

    /// Whom this workbench knows one as, if that was kept.
    Optional<Account> get(String url) {
        return Optional.ofNullable(read().get(url));
    }

    void put(String url, Account account) {
        Map<String, Account> all = read();
        all.put(url, account);
        write(all);
    }

    /// Returns whether there was one.
    boolean remove(String url) {
        Map<String, Account> all = read();
        boolean there = all.remove(url) != null;
        if (there) {
            write(all);
        }
        return there;
    }

    private Map<String, Account> read() {
        if (!Files.exists(file)) {
            return new TreeMap<>();
        }
        try {
            Set<PosixFilePermission> may = Files.getPosixFilePermissions(file);
            if (!PosixFilePermissions.fromString("rw-------").containsAll(may)) {
                throw around.trouble(Exit.NOT_ALLOWED, "client.tokensOpen", file);
            }
            return JsonMapper.shared().readValue(Files.readAllBytes(file), ALL);
        } catch (IOException | JacksonException e) {
            throw around.trouble(Exit.REFUSED, "client.tokensUnreadable", file);
        }
    }

    private void write(Map<String, Account> all) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder, FOLDER);
            Path fresh = Files.createTempFile(folder, "tokens", ".new", FILE);
            Files.write(
                    fresh, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw around.trouble(Exit.REFUSED, "client.tokensUnwritable", file);
        }
    }

    private static FileAttribute<?> attribute(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
