package org.ura.people;

import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Teams extends JpaRepository<Team, Long> {

    @Query("select t.id from Team t")
    Set<Long> allIds();

    @Query("select t.id from Team t where t.everybody or :personId member of t.members")
    Set<Long> idsOf(long personId);
}
