package org.ura.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// How many `<tu>` a TMX file has, for showing how far one is: a quick look at its bytes, in UTF-8 or
/// UTF-16, that a comment can deceive.
final class TmxCount {

    private TmxCount() {}

    static long of(Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        int matched = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    byte b = buffer[i];
                    if (b != 0) { // the other half of a character in UTF-16
                        boolean found = matched == 3 && (b == '>' || b == ' ' || b == '\n' || b == '\r' || b == '\t');
                        count += found ? 1 : 0;
                        matched = b == '<' ? 1 : matched == 1 && b == 't' ? 2 : matched == 2 && b == 'u' ? 3 : 0;
                    }
                }
            }
        }
        return count;
    }
}
