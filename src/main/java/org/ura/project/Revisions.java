package org.ura.project;

import org.springframework.data.jpa.repository.JpaRepository;

interface Revisions extends JpaRepository<Revision, Long> {}
