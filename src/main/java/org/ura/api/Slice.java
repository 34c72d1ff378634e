package org.ura.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a list.
///
/// @param items what is on it
/// @param next the cursor of the next page; absent on the last one
record Slice<T>(
        List<T> items,

        @Schema(description = "The cursor of the next page; absent on the last one")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String next) {}
