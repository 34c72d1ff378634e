package org.ura.exchange;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// By what a file tells that it went out from this installation, and what of it: `k3x9w2m7qa.d12` for document 12,
/// `k3x9w2m7qa.p3` for project 3. The first part is drawn once and says nothing about the installation.
@Component
class HomeMark {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;
    private static final Pattern REFERENCE = Pattern.compile("([a-z0-9]{" + LENGTH + "})\\.[dp]\\d{1,18}");

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    HomeMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    String document(long documentId) {
        return own() + ".d" + documentId;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    String project(long projectId) {
        return own() + ".p" + projectId;
    }

    /// Whether a reference is one of this installation's.
    @Transactional(propagation = Propagation.SUPPORTS)
    boolean isOwn(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        return matcher.matches() && stored().filter(matcher.group(1)::equals).isPresent();
    }

    private String own() {
        return stored().orElseGet(() -> {
            StringBuilder drawn = new StringBuilder();
            random.ints(LENGTH, 0, LETTERS.length()).forEach(at -> drawn.append(LETTERS.charAt(at)));
            jdbc.sql("update installation set reference = ? where id = 1 and reference is null")
                    .param(drawn.toString())
                    .update();
            return stored().orElseThrow();
        });
    }

    private Optional<String> stored() {
        return jdbc.sql("select reference from installation where id = 1 and reference is not null")
                .query(String.class)
                .optional();
    }
}
