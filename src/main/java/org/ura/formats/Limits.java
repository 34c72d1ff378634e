package org.ura.formats;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much one document may hold: the file's bytes, the characters of one paragraph, and all segments. They keep one
/// upload from taking the memory of everybody.
@ConfigurationProperties("ura.formats")
public record Limits(
        @DefaultValue("64MB") DataSize file,
        @DefaultValue("50000") int paragraph,
        @DefaultValue("500000") int segments) {

    public Limits {
        if (file.toBytes() < 1 || paragraph < 1 || segments < 1) {
            throw new IllegalArgumentException("limits of ura.formats must be at least 1");
        }
    }
}
