package org.ura.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Persons extends JpaRepository<Person, Long> {

    Optional<Person> findByNameKey(String nameKey);

    List<Person> findAllByOrderByName();

    long countByRoleAndActiveTrue(Role role);
}
