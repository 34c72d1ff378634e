package org.ura.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.Cast;
import org.ura.WorkbenchTest;

@WorkbenchTest
class OwnSettingsTest {

    @Autowired
    OwnSettings settings;

    @Autowired
    Accounts accounts;

    @Autowired
    Cast cast;

    @Test
    void whatIsChosenLastIsKeptForThisPersonAlone() {
        Caller ana = person();
        Caller ben = person();
        settings.keep(ana, "layout", "stacked");
        settings.keep(ana, "layout", "text");
        settings.keep(ana, "smart", "off");
        assertThat(settings.all(ana)).isEqualTo(Map.of("layout", "text", "smart", "off"));
        assertThat(settings.all(ben)).isEmpty();
    }

    @Test
    void aSettingThatIsTooLongIsRefused() {
        Caller ana = person();
        assertThatThrownBy(() -> settings.keep(ana, "keys", "x".repeat(4_001))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> settings.keep(ana, "n".repeat(41), "x")).isInstanceOf(Refused.class);
        assertThat(settings.all(ana)).isEmpty();
    }

    @Test
    void whoIsNotKnownKeepsNothing() {
        assertThatThrownBy(() -> settings.keep(new Caller(987_654), "layout", "text"))
                .isInstanceOf(Refused.class);
    }

    private Caller person() {
        return new Caller(
                accounts.create(cast.administrator(), "Ana " + UUID.randomUUID(), "correct horse", Role.TRANSLATOR)
                        .id());
    }
}
