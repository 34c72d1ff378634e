package org.ura.people;

/// What a role allows. Rights within a project also need the person to belong to its team.
public enum Right {
    /// See projects, documents, segments and memories, and export them.
    READ,
    /// Keep what is one's own: settings, notices that were read, jobs that one begins.
    KEEP,
    /// Change the account itself, one's own or one that one answers for: password, address, tokens, invitations.
    ACCOUNT,
    /// Type and confirm translations, and bring in documents.
    TRANSLATE,
    /// Approve translations or return them with a reason.
    REVIEW,
    /// Create projects and say who works on them and how, publish and delete documents.
    MANAGE,
    /// Add people and change their roles.
    ADMINISTER
}
