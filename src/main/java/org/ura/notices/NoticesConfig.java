package org.ura.notices;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets the rounds of this module be made by the clock.
@Configuration
@EnableScheduling
class NoticesConfig {}
