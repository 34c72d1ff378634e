package org.ura.project;

/// How far an act reaches.
public enum Scope {
    /// One document.
    DOCUMENT,
    /// All documents of its project.
    PROJECT
}
