package org.ura.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.util.WebUtils;

/// The fingerprint of what a request sends, taken while it is read, so that nothing has to be held. That of a form
/// is of its fields and files: the boundary between them is another one each time.
final class Print {

    private static final String ATTRIBUTE = Print.class.getName();

    private final MessageDigest digest;
    private final HttpServletRequest request;

    private Print(HttpServletRequest request, MessageDigest digest) {
        this.request = request;
        this.digest = digest;
    }

    /// Begins to take it.
    static Print of(HttpServletRequest request) throws IOException {
        MessageDigest digest = digest();
        MultipartHttpServletRequest form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (form != null) {
            add(digest, form);
            return new Print(request, digest);
        }
        if (LargeForms.isOne(request)) {
            request.setAttribute(ATTRIBUTE, digest);
            return new Print(request, digest);
        }
        return new Print(new Watched(request, digest), digest);
    }

    /// The request to go on with.
    HttpServletRequest request() {
        return request;
    }

    /// The fingerprint, once the request was read; what nobody has read of it is read now.
    String end() throws IOException {
        if (request instanceof Watched) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The same of a request that nobody is to read otherwise.
    static String whole(HttpServletRequest request) throws IOException {
        Print print = of(request);
        if (LargeForms.isOne(request)) {
            try {
                LargeForms.file(request, (name, in) -> in.transferTo(OutputStream.nullOutputStream()));
            } catch (MissingServletRequestPartException none) {
                // a form without a file has a fingerprint too
            }
        }
        return print.end();
    }

    /// The file of a large form, to be read in place of `in`.
    static InputStream watched(HttpServletRequest request, String name, InputStream in) {
        if (request.getAttribute(ATTRIBUTE) instanceof MessageDigest digest) {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            return new DigestInputStream(in, digest);
        }
        return in;
    }

    private static void add(MessageDigest digest, MultipartHttpServletRequest form) throws IOException {
        for (Map.Entry<String, List<MultipartFile>> part : new TreeMap<>(form.getMultiFileMap()).entrySet()) {
            for (MultipartFile file : part.getValue()) {
                String head = part.getKey() + "\n" + file.getOriginalFilename() + "\n" + file.getSize() + "\n";
                digest.update(head.getBytes(StandardCharsets.UTF_8));
                try (InputStream in = new DigestInputStream(file.getInputStream(), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        form.getParameterMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> digest.update((field.getKey() + "\n" + String.join("\n", field.getValue()) + "\n")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// A request whose body is looked at while it is read.
    private static final class Watched extends HttpServletRequestWrapper {

        private final ServletInputStream in;

        Watched(HttpServletRequest request, MessageDigest digest) throws IOException {
            super(request);
            this.in = new WatchedStream(request.getInputStream(), digest);
        }

        @Override
        public ServletInputStream getInputStream() {
            return in;
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    private static final class WatchedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final InputStream watched;

        WatchedStream(ServletInputStream body, MessageDigest digest) {
            this.body = body;
            this.watched = new DigestInputStream(body, digest);
        }

        @Override
        public int read() throws IOException {
            return watched.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return watched.read(bytes, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("calls are answered by the thread that they came to");
        }
    }
}
