package org.ura.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccessTokens extends JpaRepository<AccessToken, Long> {

    Optional<AccessToken> findBySecretHash(String secretHash);

    Optional<AccessToken> findByIdAndPersonId(long id, long personId);

    List<AccessToken> findByPersonIdOrderByCreatedAt(long personId);
}
