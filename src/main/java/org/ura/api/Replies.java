package org.ura.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The answers to calls that came with an idempotency key, kept for a day. Answers may have secrets in them, such
/// as a new token; they are enciphered with the key that only the program has which sent it.
@Component
class Replies implements SmartInitializingSingleton {

    static final Duration KEPT = Duration.ofHours(24);

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    Replies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A key of somebody's, and the call that it came with.
    ///
    /// @param call method, path and query
    record Key(long personId, String key, String call) {

        String hash() {
            return hex("ura key " + key);
        }

        String callHash() {
            return hex(call);
        }
    }

    /// How far the call of a key is.
    enum State {
        RUNNING,
        ACTED,
        DONE,
        LOST
    }

    /// What is known of a key.
    ///
    /// @param print what was sent with it; empty when nobody knows
    /// @param content the answer, deciphered; null when there is none yet
    record Known(State state, String callHash, String print, byte @Nullable [] content) {}

    /// Takes the key for a call. Returns the row's id, or nothing when it is taken: [#known] says by what.
    @Transactional
    public Optional<Long> claim(Key key) {
        jdbc.sql("delete from api_reply where person_id = ? and key_hash = ? and made_at < ? and state <> 'RUNNING'"
                        + " and state <> 'ACTED'")
                .params(key.personId(), key.hash(), before())
                .update();
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        try {
            jdbc.sql("insert into api_reply (person_id, key_hash, call, print, state, made_at)"
                            + " values (?, ?, ?, '', 'RUNNING', ?)")
                    .params(
                            key.personId(),
                            key.hash(),
                            key.callHash(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update(id, "id");
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
        return Optional.of(Objects.requireNonNull(id.getKeyAs(Long.class)));
    }

    @Transactional(readOnly = true)
    public Optional<Known> known(Key key) {
        return jdbc.sql("select call, print, state, content from api_reply where person_id = ? and key_hash = ?")
                .params(key.personId(), key.hash())
                .query((row, index) -> {
                    byte[] content = row.getBytes("content");
                    return new Known(
                            State.valueOf(row.getString("state")),
                            row.getString("call"),
                            row.getString("print"),
                            content == null ? null : decipher(key, content));
                })
                .optional();
    }

    /// Says that what the call does is being stored, in the transaction that stores it.
    void acted(long id) {
        jdbc.sql("update api_reply set state = 'ACTED' where id = ? and state = 'RUNNING'")
                .param(id)
                .update();
    }

    @Transactional
    public void done(long id, Key key, String print, byte[] content) {
        jdbc.sql("update api_reply set state = 'DONE', print = ?, content = ? where id = ?")
                .params(print, encipher(key, content), id)
                .update();
    }

    /// Gives a key back whose call has done nothing.
    @Transactional
    public void release(long id) {
        jdbc.sql("delete from api_reply where id = ?").param(id).update();
    }

    /// Calls that a program which has ended was at: one has done nothing, or its answer is lost.
    @Override
    public void afterSingletonsInstantiated() {
        jdbc.sql("delete from api_reply where state = 'RUNNING'").update();
        jdbc.sql("update api_reply set state = 'LOST' where state = 'ACTED'").update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
    void clear() {
        jdbc.sql("delete from api_reply where made_at < ? and (state = 'DONE' or state = 'LOST')")
                .param(before())
                .update();
    }

    private OffsetDateTime before() {
        return clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    private static byte[] encipher(Key key, byte[] plain) {
        try {
            byte[] nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            byte[] text = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(plain);
            byte[] all = new byte[NONCE + text.length];
            System.arraycopy(nonce, 0, all, 0, NONCE);
            System.arraycopy(text, 0, all, NONCE, text.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an answer could not be enciphered", e);
        }
    }

    private static byte[] decipher(Key key, byte[] content) {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, content).doFinal(content, NONCE, content.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored answer cannot be deciphered", e);
        }
    }

    private static Cipher cipher(int mode, Key key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] secret = sha256("ura answer " + key.personId() + " " + key.key());
        cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
        return cipher;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
