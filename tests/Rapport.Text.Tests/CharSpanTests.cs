namespace Rapport.Text.Tests;

public class CharSpanTests
{
    [Theory]
    [InlineData(0, 2, 1, 3, true)]
    [InlineData(0, 2, 2, 3, false)]
    [InlineData(0, 5, 1, 2, true)]
    public void Overlaps_half_open_spans(int a, int b, int c, int d, bool expected) =>
        Assert.Equal(expected, new CharSpan(a, b).Overlaps(new CharSpan(c, d)));
}
