package org.ura.client;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

/// A file on its way to the workbench: read as it goes, its length said before.
final class Upload {

    private final Path file;
    private final LongConsumer sent;
    private final String boundary = "ura-" + UUID.randomUUID();

    /// @param sent is told how many bytes have gone
    Upload(Path file, LongConsumer sent) {
        this.file = file;
        this.sent = sent;
    }

    /// The file as the field `file` of a form.
    BodyPublisher form() throws IOException {
        String name = String.valueOf(file.getFileName()).replace("\"", "%22").replaceAll("[\r\n]", "_");
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        String tail = "\r\n--" + boundary + "--\r\n";
        return publisher(head.getBytes(StandardCharsets.UTF_8), tail.getBytes(StandardCharsets.UTF_8));
    }

    String formType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    private BodyPublisher publisher(byte[] head, byte[] tail) throws IOException {
        long length = head.length + Files.size(file) + tail.length;
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                        List.of(new ByteArrayInputStream(head), counted(), new ByteArrayInputStream(tail))))),
                length);
    }

    private InputStream counted() {
        try {
            return new FilterInputStream(Files.newInputStream(file)) {
                private long read;

                @Override
                public int read(byte[] some, int from, int count) throws IOException {
                    int got = super.read(some, from, count);
                    read += Math.max(0, got);
                    sent.accept(read);
                    return got;
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
