package org.ura.assessment;

/// What a text scores, in MQM's quantities. Nothing is rounded.
///
/// @param words the evaluation word count: how many words of the source were assessed
/// @param penalty the absolute penalty total
/// @param perWord the per-word penalty total
/// @param normed the overall normed penalty total: the penalty in the reference words
/// @param raw the raw quality score, 100 at best
/// @param calibrated the calibrated quality score, 100 at best; negative for very bad texts
/// @param verdict whether the text passes
public record Score(
        long words, double penalty, double perWord, double normed, double raw, double calibrated, Verdict verdict) {}
