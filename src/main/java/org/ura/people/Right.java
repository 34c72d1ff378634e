package org.ura.people;

/// What a role allows. Rights within a project also need the person to belong to its team.
public enum Right {
    /// See projects, documents, segments and memories, and export them.
    READ,
    /// Type and confirm translations, and bring in documents.
    TRANSLATE,
    /// Approve translations or return them with a reason.
    REVIEW,
    /// Create projects and say who works on them and how, publish and delete documents.
    MANAGE,
    /// Add people and change their roles.
    ADMINISTER
}
