package org.ura.people;

import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Teams extends JpaRepository<Team, Long> {

    @Query("select t.id from Team t")
    Set<Long> allIds();

    @Query("select t.id from Team t left join t.members m on key(m) = :personId where t.everybody or m is not null")
    Set<Long> idsOf(long personId);
}
