package org.ura.project;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Projects extends JpaRepository<Project, Long> {

    /// The project, locked until the transaction ends; nothing when it is in the bin.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Project p where p.id = :id and p.binnedAt is null")
    Optional<Project> lock(long id);
}
