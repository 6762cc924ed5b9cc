@story xa-pohjala-pensions
@topic Pension fund's year in Estonia and the change of its fees
@subject F = Põhjala Pensionifond | Põhjala | the fund
@subject K = Kertu Saarniit | Saarniit | the fund manager
@fact a1 = 1428000000 | other | F | euros of assets | 2030-12-31 | snapshot
@fact a0 = 1275000000 | other | F | euros of assets | 2029-12-31 | snapshot
@fact ad = 153000000 | other | F | more euros of assets than a year before | 2030-12-31 | snapshot
@fact ap = 12 | rate | F | change of assets | 2030-12-31 | snapshot
@fact pi = 96000000 | revenue | F | euros paid in | 2030 | cumulative
@fact po = 41000000 | spending | F | euros paid out | 2030 | cumulative
@fact ni = 55000000 | other | F | euros paid in above those paid out | 2030 | cumulative
@fact ga = 98000000 | profit | F | euros gained from investment | 2030 | cumulative
@fact sh = 785400000 | other | F | euros in shares | 2030-12-31 | snapshot
@fact bo = 428400000 | other | F | euros in bonds | 2030-12-31 | snapshot
@fact pr = 142800000 | other | F | euros in property | 2030-12-31 | snapshot
@fact ca = 71400000 | other | F | euros in cash | 2030-12-31 | snapshot
@fact shs = 55 | other | F | shares as a part of assets | 2030-12-31 | snapshot
@fact bos = 30 | other | F | bonds as a part of assets | 2030-12-31 | snapshot
@fact prs = 10 | other | F | property as a part of assets | 2030-12-31 | snapshot
@fact cas = 5 | other | F | cash as a part of assets | 2030-12-31 | snapshot
@fact me = 119000 | other | F | savers | 2030-12-31 | snapshot
@fact av = 12000 | other | F | euros of a saver on average | 2030-12-31 | snapshot
@fact f0 = 0.9 | rate | F | fee as a part of assets | 2030 | constant
@fact f1 = 0.65 | rate | F | fee as a part of assets | 2031 | plan | pledged
@fact fd = 0.25 | other | F | points that the fee falls | 2031 | plan | pledged
@rel diff ad = a1 - a0
@rel change ap = a0 -> a1
@rel diff ni = pi - po
@rel sum ad = ni + ga
@rel sum a1 = sh + bo + pr + ca
@rel share shs = sh / a1
@rel share bos = bo / a1
@rel share prs = pr / a1
@rel share cas = ca / a1
@rel product a1 = me * av
@rel diff fd = f0 - f1
@trap pi ga :: paid in and gained, near each other
@trap ap prs :: growth and a part
@trap me av :: savers and euros

@doc a-biz | business daily | 2031-01-28
Põhjala grows by {12%|ap} and cuts its fee

The pension fund ended 2030 with {€1.428 billion|a1|t=2030}, against {€1.275 billion|a0|t=a year before} a year before. The extra {€153 million|ad} has two sources: savers put in {€96 million|pi} and drew {€41 million|po}, a net {€55 million|ni}, while markets gave {€98 million|ga}.

{119,000|me} people hold an average of {€12,000|av} each.

From April the fee goes down from {0.9%|f0} of assets to {0.65%|f1|t=From April}, {a quarter of a percentage point|fd|v=0.25}, said the fund manager, Kertu Saarniit.

@doc b-box | fact sheet | 2031-01-28
PÕHJALA, 31.12.2030

Shares ... {785.4|sh|x=1000000} ... {55%|shs}
Bonds ... {428.4|bo|x=1000000} ... {30%|bos}
Property ... {142.8|pr|x=1000000} ... {10%|prs}
Cash ... {71.4|ca|x=1000000} ... {5%|cas}
All, EUR million ... {1,428.0|a1|x=1000000}

ISIN EE3600-0142-88. Past gains promise nothing.

@doc c-column | personal finance column | 2031-02-02
{Twelve thousand|av} euros and a calculator

My neighbour thinks the fund "made {twelve|-} per cent". It did not. It grew by {12 per cent|ap}, from {1,275|a0|x=1000000} million to {1,428|a1|x=1000000} million, and over {a third|-} of that growth is money that he and I paid in. Take away our {55 million|ni} net and {98 million|ga} of the {153 million|ad} is left.

He should rather look at the fee: {0.9|f0} now, {0.65|f1} soon. The {0.25|fd} in between will be worth a winter coat to him, one day.
