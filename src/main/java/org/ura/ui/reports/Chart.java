package org.ura.ui.reports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/// A picture of stacked columns, `frontend/reports/ura-chart.ts`.
@Tag("ura-chart")
@JsModule("./reports/ura-chart.ts")
class Chart extends Component {

    /// @param caption what is seen, for those who do not see it
    /// @param labels what stands below each column
    Chart(String caption, List<String> labels, List<Series> series) {
        getElement().setProperty("caption", caption);
        getElement().setProperty("language", getLocale().toLanguageTag());
        getElement().setPropertyList("labels", labels);
        getElement().setPropertyList("series", series);
    }

    /// @param kind the look: a standing in lower case, or `p0` to `p5`
    /// @param values one for each column
    record Series(String name, String kind, List<Double> values) {}
}
