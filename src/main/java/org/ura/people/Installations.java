package org.ura.people;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Installations extends JpaRepository<Installation, Integer> {

    /// The row, locked until the transaction ends.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Installation i where i.id = 1")
    Installation lockOnly();
}
