package org.ura;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Starts the workbench.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class UraApplication {

    public static void main(String[] args) {
        SpringApplication.run(UraApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
