package org.ura.archive;

import java.util.List;
import java.util.Map;

/// What a module has of a project. Every bean of this type is asked.
public interface Archived {

    /// Its tables, in any order.
    List<ArchivedTable> tables();

    /// A project has arrived, in the transaction that stores it.
    ///
    /// @param ids by the table's name, the new id of each row by the one that it had
    default void arrived(Map<String, Map<Long, Long>> ids) {}
}
