package org.ura.ui;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.ura.Cast;
import org.ura.WorkbenchTest;

@WorkbenchTest
class ScreenSecurityTest {

    @Autowired
    WebApplicationContext workbench;

    @Autowired
    Cast cast;

    private MockMvc screens;

    @BeforeEach
    void somebodyHasAnAccount() {
        cast.administrator();
        screens = MockMvcBuilders.webAppContextSetup(workbench)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aForeignPageCannotSignAnybodyIn() throws Exception {
        screens.perform(post("/login").param("username", "administrator").param("password", "whatever"))
                .andExpect(status().isForbidden());
    }

    @Test
    void aWrongPasswordLeadsBackToTheSignIn() throws Exception {
        screens.perform(post("/login")
                        .with(csrf())
                        .param("username", "administrator")
                        .param("password", "whatever"))
                .andExpect(redirectedUrl("login?wrong"));
    }

    @Test
    void whoeverHasNotSignedInIsLedToTheSignIn() throws Exception {
        screens.perform(get("/people"))
                .andExpect(redirectedUrl("/login"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }
}
