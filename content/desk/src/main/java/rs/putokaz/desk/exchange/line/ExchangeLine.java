package rs.putokaz.desk.exchange.line;

/** A line that was read and checked. */
public sealed interface ExchangeLine permits ItemLine, RecordingLine {}
