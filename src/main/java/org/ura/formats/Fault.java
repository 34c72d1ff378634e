package org.ura.formats;

/// Why a file cannot be read. Behind each stands what [UnreadableDocument#args()] holds after the file's name.
public enum Fault {
    /// No bytes, or white space only.
    EMPTY,
    /// A control character that text does not have: byte offset from 0, the byte in hex.
    BINARY,
    /// The first bytes are those of another kind of file: its name, such as `PDF`.
    OTHER_KIND,
    /// UTF-16 or UTF-32 by its byte order mark.
    UTF16,
    /// Not UTF-8: byte offset from 0, the byte in hex.
    NOT_UTF8,
    /// Too many bytes: its megabytes, the limit in megabytes.
    TOO_LARGE,
    /// One paragraph is too long: the line it begins in from 1, its characters, the limit.
    PARAGRAPH_TOO_LONG,
    /// Too many segments for one document: the limit.
    TOO_MANY_SEGMENTS,
    /// No format reads this ending: the ending, the endings that can be read.
    UNKNOWN_FORMAT,
    /// A rule of segmentation takes too long on it: the rule's number from 1, 0 when it is not known.
    RULE_TOO_SLOW,
    /// The name is not one that every file system can store.
    BAD_NAME,
    /// The first bytes are not those of what the ending says: the ending in capitals.
    NOT_THIS_KIND,
    /// What is inside cannot be read: the ending in capitals.
    DAMAGED,
    /// An archive holds too many files: the limit.
    TOO_MANY_ENTRIES,
    /// An archive unpacks to too much: the limit in megabytes.
    UNPACKS_TOO_LARGE,
    /// An archive names a file outside of itself, or one twice: that name.
    BAD_ENTRY,
    /// It declares entities of its own, or a document type.
    ENTITIES,
    /// Its elements are nested too deep: the limit.
    TOO_DEEP,
    /// It says that it is in another encoding than UTF-8: which.
    OTHER_ENCODING,
    /// One paragraph has too many tags: the paragraph's number, the limit.
    TOO_MANY_TAGS,
    /// It took too long to read, or too much memory.
    TOO_MUCH_WORK,
    /// A bilingual file without a segment that says where it belongs.
    NO_REFERENCES,
    /// A line that is none of its format: the line from 1, the format.
    BAD_LINE,
    /// A version of XLIFF that is not read: the line from 1, the version.
    XLIFF_VERSION,
    /// An element lacks an attribute that XLIFF demands: the line, the element, the attribute.
    XLIFF_NO_ATTRIBUTE,
    /// An id is there twice where it must be unique: the line, the id.
    XLIFF_DUPLICATE_ID,
    /// A segment has no source: the line, the element.
    XLIFF_NO_SOURCE,
    /// A unit has no segment: the line.
    XLIFF_NO_SEGMENT,
    /// An element stands where it may not, or is there twice: the line, the element.
    XLIFF_ORDER,
    /// An attribute has a value that XLIFF does not know: the line, the attribute, the value.
    XLIFF_VALUE,
    /// The order of targets is no order: the line, the value.
    XLIFF_TARGET_ORDER,
    /// One half of a pair of inline elements without the other: the line, the element.
    XLIFF_UNMATCHED,
    /// Something refers to data that are not there: the line, the reference.
    XLIFF_NO_DATA
}
