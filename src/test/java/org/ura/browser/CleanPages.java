package org.ura.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// After each test: no page failed in a script or asked another machine.
class CleanPages implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        Household household = SpringExtension.getApplicationContext(context).getBean(Household.class);
        household.chromium().closePages();
        List<String> faults = household.chromium().faults();
        assertThat(faults).isEmpty();
    }
}
