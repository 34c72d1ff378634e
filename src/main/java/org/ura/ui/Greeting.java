package org.ura.ui;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.ura.people.Accounts;

/// Says where the workbench is, once it can be used.
@Component
class Greeting {

    private static final Logger log = LoggerFactory.getLogger(Greeting.class);

    private final Environment environment;
    private final Accounts accounts;

    Greeting(Environment environment, Accounts accounts) {
        this.environment = environment;
        this.accounts = accounts;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            String address = "http://%s:%d/"
                    .formatted(
                            environment.getProperty("server.address", "127.0.0.1"),
                            web.getWebServer().getPort());
            log.info("Ura is at {}", address);
            if (accounts.none()) {
                log.info("open it in a browser on this machine: the first page creates the administrator");
            }
        }
    }
}
