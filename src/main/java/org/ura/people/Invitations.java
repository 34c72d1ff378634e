package org.ura.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Invitations extends JpaRepository<Invitation, Long> {

    @Query("select i from Invitation i where i.link.secretHash = :hash")
    Optional<Invitation> byFingerprint(String hash);

    /// The same, locked until the transaction ends, so that a link is used once only.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.link.secretHash = :hash")
    Optional<Invitation> lockByFingerprint(String hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.id = :id")
    Optional<Invitation> lockById(long id);

    @Query("select i from Invitation i where i.link.usedAt is null and i.link.revokedAt is null"
            + " and i.link.expiresAt > :now order by i.link.madeAt, i.id")
    List<Invitation> open(Instant now);
}
