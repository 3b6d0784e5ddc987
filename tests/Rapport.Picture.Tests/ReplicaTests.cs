namespace Rapport.Picture.Tests;

/// <summary>Addresses of several servers, one of which is read from.</summary>
public sealed class ReplicaTests(PostgresServer server)
{
    [Fact]
    public void Of_several_servers_one_that_answers_is_taken()
    {
        string address = server.NewPicture();
        // The first one is not there.
        string two = address.Replace("@127.0.0.1:", "@127.0.0.1:1,127.0.0.1:", StringComparison.Ordinal);
        var writing = PictureStore.Open(
            PictureAddress.Parse($"{two}?target_session_attrs=primary"),
            TimeProvider.System
        );
        writing.Add(Made.Version, [Made.Prepared("a", "one", Made.Event("a", "AID", "CHL", "PER"))]);
        var reading = PictureStore.Open(
            PictureAddress.Parse($"{two}?target_session_attrs=prefer-standby"),
            TimeProvider.System
        );
        Assert.Equal(1, reading.Ask(t => t.Statements.Count()));
        Assert.DoesNotContain("none@", reading.Address.Name, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1:1,127.0.0.1:", reading.Address.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_standby_is_read_from_and_refuses_to_be_written_to()
    {
        using var own = new PostgresServer();
        string address = own.NewPicture();
        var store = PictureStore.Open(PictureAddress.Parse(address), TimeProvider.System);
        store.Add(Made.Version, [Made.Prepared("a", "one", Made.Event("a", "AID", "CHL", "PER"))]);
        int port = own.StartStandby();
        string primary = $"127.0.0.1:{new Uri(address).Port}";
        string both = address.Replace(primary, $"{primary},127.0.0.1:{port}", StringComparison.Ordinal);
        var reading = PictureStore.Open(
            PictureAddress.Parse($"{both}?target_session_attrs=standby"),
            TimeProvider.System
        );
        Assert.Equal(1, reading.Ask(t => t.Statements.Count()));
        PictureException e = Assert.Throws<PictureException>(() =>
            reading.Add(Made.Version, [Made.Prepared("b", "two")])
        );
        Assert.Contains("the database is read-only", e.Message, StringComparison.Ordinal);
        var writing = PictureStore.Open(
            PictureAddress.Parse($"{both}?target_session_attrs=primary"),
            TimeProvider.System
        );
        Assert.Equal([true], writing.Add(Made.Version, [Made.Prepared("b", "two")]));
    }

    [Theory]
    [InlineData("postgres://a,b/news?target_session_attrs=fastest")]
    [InlineData("postgres://a,b/news?x=1")]
    [InlineData("postgres://a,b")]
    public void What_is_no_address_of_servers_is_one_line(string text)
    {
        PictureException e = Assert.Throws<PictureException>(() => PictureAddress.Parse(text));
        Assert.StartsWith("--db: ", e.Message, StringComparison.Ordinal);
    }
}
