package org.ura.exchange;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The folders that documents come from and go to.
///
/// @param seeds whose files the first start imports
/// @param translations that publishing writes into
@ConfigurationProperties("ura")
record ExchangeSettings(
        @DefaultValue("seeds") Path seeds,
        @DefaultValue("translations") Path translations) {}
