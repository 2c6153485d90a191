package org.mc2cm.pipeline.normalising;

/** How a city writes numbers, as its submission sheet declares. */
enum NumberFormat {
    UNDECLARED("", ' ', ' '),
    SPACE_COMMA("1 234,5", ' ', ','),
    COMMA_DOT("1,234.5", ',', '.'),
    DOT_COMMA("1.234,5", '.', ',');

    private final String example;
    private final char thousands;
    private final char decimal;

    NumberFormat(String example, char thousands, char decimal) {
        this.example = example;
        this.thousands = thousands;
        this.decimal = decimal;
    }

    /** Undeclared when the text is none of the three examples. */
    static NumberFormat of(String declared) {
        String text = Fold.trim(declared);
        for (NumberFormat format : values()) {
            if (format != UNDECLARED && format.example.equals(text)) {
                return format;
            }
        }
        return UNDECLARED;
    }

    String example() {
        return example;
    }

    boolean groupsWith(char separator) {
        return this != UNDECLARED && thousands == separator;
    }

    boolean hasDecimal(char separator) {
        return this != UNDECLARED && decimal == separator;
    }
}
