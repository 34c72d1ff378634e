package org.ura.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PasswordResets extends JpaRepository<PasswordReset, Long> {

    @Query("select r from PasswordReset r where r.link.secretHash = :hash")
    Optional<PasswordReset> byFingerprint(String hash);

    /// The same, locked until the transaction ends, so that a link is used once only.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from PasswordReset r where r.link.secretHash = :hash")
    Optional<PasswordReset> lockByFingerprint(String hash);

    @Query("select r from PasswordReset r where r.personId = :personId and r.link.usedAt is null"
            + " and r.link.revokedAt is null")
    List<PasswordReset> openOf(long personId);
}
