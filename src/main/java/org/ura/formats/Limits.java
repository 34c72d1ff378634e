package org.ura.formats;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much one document may hold: the file's bytes, the characters of one paragraph, and all segments; and
/// how long and with how much memory, all told, it may be worked on. They keep one upload from taking the
/// machine from everybody.
@ConfigurationProperties("ura.formats")
public record Limits(
        @DefaultValue("64MB") DataSize file,
        @DefaultValue("50000") int paragraph,
        @DefaultValue("500000") int segments,
        @DefaultValue("120s") Duration time,
        @DefaultValue("64GB") DataSize memory) {

    /// With the usual time and memory.
    public Limits(DataSize file, int paragraph, int segments) {
        this(file, paragraph, segments, Duration.ofSeconds(120), DataSize.ofGigabytes(64));
    }

    @ConstructorBinding
    public Limits {
        if (file.toBytes() < 1 || paragraph < 1 || segments < 1 || !time.isPositive() || memory.toBytes() < 1) {
            throw new IllegalArgumentException("limits of ura.formats must be at least 1");
        }
    }
}
