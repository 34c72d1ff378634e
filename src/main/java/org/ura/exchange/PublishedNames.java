package org.ura.exchange;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Refused;
import org.ura.project.DocumentInfo;

/// Keeps apart what is published: documents of two projects may have the same name, but only one can have the files.
@Component
class PublishedNames {

    private final JdbcClient jdbc;

    PublishedNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes the name for a document, if it does not have it already. Throws [Refused], a clash, when another
    /// has it.
    @Transactional
    void claim(DocumentInfo document) {
        String base = ExportFormat.XLIFF_2_1.fileName(document.name()).toLowerCase(Locale.ROOT);
        jdbc.sql("""
                        delete from publication where base = ? and exists (
                          select 1 from document d where d.id = document_id and d.project_id is null)""").param(base).update(); // what is in the bin has no name
        jdbc.sql("""
                        insert into publication (base, document_id)
                        select ?, ? where not exists (select 1 from publication where base = ?)""").params(base, document.id(), base).update();
        long owner = jdbc.sql("select document_id from publication where base = ?")
                .param(base)
                .query(Long.class)
                .single();
        if (owner != document.id()) {
            throw Refused.clash("refused.publishedName", document.name());
        }
    }
}
