package org.ura.project;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Right;

/// Takes documents away. What their segments have put into the memory stays there.
@Service
@Transactional
public class Removal {

    private final Reach reach;
    private final JdbcClient jdbc;

    Removal(Reach reach, JdbcClient jdbc) {
        this.reach = reach;
        this.jdbc = jdbc;
    }

    /// Deletes a document with its segments, their history and the original. Needs the right to manage.
    public void delete(Caller caller, long documentId) {
        reach.document(caller, documentId, Right.MANAGE);
        jdbc.sql("delete from document where id = ?").param(documentId).update();
    }
}
