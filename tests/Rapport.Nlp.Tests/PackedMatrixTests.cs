using System.Runtime.Intrinsics;
using CsCheck;
using Rapport.Nlp.Network;

namespace Rapport.Nlp.Tests;

public sealed class PackedMatrixTests
{
    private static readonly Gen<float> s_number = Gen.Float[-3, 3];

    [Fact]
    public void Product_is_near_that_of_whole_precision() =>
        Gen.Select(Gen.Int[1, 11], Gen.Int[1, 10], Gen.Int[1, 150])
            .SelectMany(
                (m, k16, n) =>
                    Gen.Select(s_number.Array[m * k16 * 16], s_number.Array[k16 * 16 * n], Gen.Const((m, k16 * 16, n)))
            )
            .Sample(
                (a, b, shape) =>
                {
                    (int m, int k, int n) = shape;
                    float[] exact = new float[m * n];
                    Matrices.MultiplyAdd(m, n, k, a, b, exact);
                    float[] product = Product(m, k, n, a, b);
                    int width = PackedMatrix.WidthOf(n);
                    for (int i = 0; i < m * n; i++)
                    {
                        Assert.Equal(exact[i] + 1, product[(i / n * width) + (i % n)], 0.02f * MathF.Sqrt(k));
                    }
                },
                iter: 200
            );

    [Fact]
    public void Row_does_not_depend_on_the_rows_beside_it() =>
        Gen.Select(s_number.Array[7 * 32], s_number.Array[32 * 70])
            .Sample(
                (a, b) =>
                {
                    float[] together = Product(7, 32, 70, a, b);
                    for (int i = 0; i < 7; i++)
                    {
                        float[] alone = Product(1, 32, 70, a[(i * 32)..((i + 1) * 32)], b);
                        Assert.Equal(alone, together[(i * 128)..((i + 1) * 128)]);
                    }
                },
                iter: 100
            );

    [Fact]
    public void Greatest_numbers_stay_in_32_bits()
    {
        float[] a = [.. Enumerable.Repeat(1f, 512)];
        float[] b = [.. Enumerable.Repeat(1f, 512)];
        Assert.Equal(513f, Product(1, 512, 1, a, b)[0], 0.5f);
    }

    [Fact]
    public void Pair_products_are_the_same_without_the_processors_instruction() =>
        Gen
            .Short.Array[64]
            .Sample(numbers =>
            {
                var x = Vector512.Create(numbers.AsSpan(0, 32));
                var y = Vector512.Create(numbers.AsSpan(32, 32));
                Assert.Equal(PackedMatrix.PlainPairProducts(x.AsInt32(), y.AsInt32()), PackedMatrix.PairProducts(x, y));
            });

    // With a bias of 1.
    private static float[] Product(int m, int k, int n, float[] a, float[] b)
    {
        var matrix = new PackedMatrix(b, k, n);
        short[] rows = new short[m * k];
        float[] scales = new float[m];
        for (int i = 0; i < m; i++)
        {
            scales[i] = ShortRows.Make(a.AsSpan(i * k, k), rows.AsSpan(i * k, k));
        }
        float[] product = new float[m * matrix.Width];
        float[] bias = [.. Enumerable.Repeat(1f, matrix.Width)];
        matrix.Multiply(m, rows, scales, bias, product);
        return product;
    }
}
