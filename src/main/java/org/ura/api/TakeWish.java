package org.ura.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ura.exchange.ReturnKind;
import org.ura.exchange.ReturnedStates;
import org.ura.exchange.Taking;
import org.ura.people.Refused;
import tools.jackson.databind.JsonNode;

/// What is to be taken over of a file that came back.
///
/// @param take `changed` for all rows that are, or a list of the rows' numbers, conflicts among them
/// @param without rows that are left all the same
/// @param states how far the segments are then: `file` as it says, `keep` as they were, `translated`
record TakeWish(
        @Schema(oneOf = {String.class, Integer[].class}) @Nullable
        JsonNode take,

        @Nullable List<Integer> without,
        @Nullable String states) {

    Taking taking() {
        Set<Integer> left = new HashSet<>(Objects.requireNonNullElse(without, List.of()));
        ReturnedStates into = Choice.of(ReturnedStates.class, "states", Objects.requireNonNullElse(states, "file"));
        if (take != null && take.isString() && take.stringValue().equals(ReturnKind.CHANGED.word())) {
            return new Taking(Set.of(ReturnKind.CHANGED), left, Set.of(), into);
        }
        if (take == null || !take.isArray()) {
            throw Refused.invalid("refused.take");
        }
        Set<Integer> places = new HashSet<>();
        for (JsonNode one : take) {
            if (!one.isInt()) {
                throw Refused.invalid("refused.take");
            }
            places.add(one.intValue());
        }
        places.removeAll(left);
        return new Taking(Set.of(), Set.of(), places, into);
    }
}
