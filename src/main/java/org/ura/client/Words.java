package org.ura.client;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as addresses and headers need it.
final class Words {

    private static final Pattern PLAIN_NAME = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern ENCODED_NAME = Pattern.compile("filename\\*=UTF-8''([^;\\s]+)");

    private Words() {}

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// The name of the file that an answer is, without any folder.
    static Optional<String> fileName(String contentDisposition) {
        Matcher encoded = ENCODED_NAME.matcher(contentDisposition);
        Matcher plain = PLAIN_NAME.matcher(contentDisposition);
        Optional<String> name = encoded.find()
                ? Optional.of(URLDecoder.decode(encoded.group(1).replace("+", "%2B"), StandardCharsets.UTF_8))
                : plain.find() ? Optional.of(plain.group(1)) : Optional.empty();
        return name.filter(text -> text.indexOf('/') < 0 && text.indexOf('\\') < 0 && text.indexOf('\0') < 0)
                .filter(text -> !text.isBlank() && !text.startsWith("."))
                .map(text -> Path.of(text).getFileName().toString());
    }
}
