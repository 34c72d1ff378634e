package org.ura.ui.assigning;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Asks for a day, in the person's language.
class DayField extends DatePicker {

    DayField(String label) {
        super(label);
        Locale locale = getLocale();
        DatePickerI18n words = new DatePickerI18n();
        words.setMonthNames(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        words.setWeekdays(days(locale, TextStyle.FULL_STANDALONE));
        words.setWeekdaysShort(days(locale, TextStyle.SHORT_STANDALONE));
        words.setFirstDayOfWeek(1);
        words.setToday(getTranslation("assign.today"));
        words.setCancel(getTranslation("cancel"));
        words.setDateFormats(getTranslation("assign.dateFormat"), "yyyy-MM-dd");
        words.setBadInputErrorMessage(getTranslation("assign.dayWrong"));
        setI18n(words);
        setClearButtonVisible(true);
        setWidthFull();
    }

    /// From Sunday on, as the field counts them.
    private static List<String> days(Locale locale, TextStyle style) {
        return Stream.concat(Stream.of(DayOfWeek.SUNDAY), Arrays.stream(DayOfWeek.values()))
                .limit(DayOfWeek.values().length)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
