package org.ura.project;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Segments extends JpaRepository<Segment, Long> {

    /// The segment, locked until the transaction ends: of two who change it at once the second waits,
    /// and then sees what the first has stored.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Segment s where s.id = :id")
    Optional<Segment> lock(long id);

    /// These segments, locked, in the order of ids. [Several] locks their documents first.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Segment s where s.id in :ids order by s.id")
    List<Segment> lockAll(Collection<Long> ids);
}
