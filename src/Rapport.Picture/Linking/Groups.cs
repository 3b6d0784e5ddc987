namespace Rapport.Picture.Linking;

/// <summary>Things joined to groups, by number; the smallest number of a group stands for it.</summary>
internal sealed class Groups
{
    private readonly int[] _parents;

    public Groups(int count)
    {
        _parents = new int[count];
        for (int i = 0; i < count; i++)
        {
            _parents[i] = i;
        }
    }

    public int First(int item)
    {
        while (_parents[item] != item)
        {
            _parents[item] = _parents[_parents[item]];
            item = _parents[item];
        }
        return item;
    }

    public void Join(int a, int b)
    {
        (int x, int y) = (First(a), First(b));
        _parents[Math.Max(x, y)] = Math.Min(x, y);
    }
}
