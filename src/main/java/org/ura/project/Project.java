package org.ura.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ura.people.Refused;

/// A set of documents with a team and a memory.
@Entity
class Project {

    private static final int LONGEST_NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private long teamId;
    private long memoryId;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private Repeats repeats = Repeats.OFFER;

    @Enumerated(EnumType.STRING)
    private Workflow workflow = ReviewRules.STANDARD.workflow();

    private boolean ownReview = ReviewRules.STANDARD.ownWork();

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Project() {}

    Project(String name, long teamId, long memoryId, Instant createdAt) {
        this.name = checked(name);
        this.teamId = teamId;
        this.memoryId = memoryId;
        this.createdAt = createdAt;
    }

    /// The name as it is stored. Throws [Refused], invalid, for one that cannot be taken.
    static String checked(String name) {
        String plain = name.strip();
        if (plain.isEmpty()
                || plain.length() > LONGEST_NAME
                || plain.codePoints().anyMatch(Project::forbiddenInName)) {
            throw Refused.invalid("refused.projectName", LONGEST_NAME);
        }
        return plain;
    }

    private static boolean forbiddenInName(int character) {
        int type = Character.getType(character);
        return "<>".indexOf(character) >= 0
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    void rename(String newName) {
        name = checked(newName);
    }

    void repeat(Repeats newRepeats) {
        repeats = newRepeats;
    }

    void review(ReviewRules rules) {
        workflow = rules.workflow();
        ownReview = rules.ownWork();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("project was not stored yet: " + name);
        }
        return id;
    }
}
