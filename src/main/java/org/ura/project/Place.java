package org.ura.project;

import org.ura.people.PersonInfo;

/// Where a call works: somebody, with the right to, in a project and perhaps in one document of it.
///
/// @param documentId 0 and
/// @param documentName empty, when the call is about the project
/// @param repeats what confirming does in the project
/// @param rules how it is reviewed
record Place(
        PersonInfo person,
        long projectId,
        long teamId,
        long documentId,
        String documentName,
        Repeats repeats,
        ReviewRules rules) {

    /// The same in a document of the project.
    Place in(long document, String name) {
        return new Place(person, projectId, teamId, document, name, repeats, rules);
    }
}
