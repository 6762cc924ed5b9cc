@story xa-ulzii-wing
@topic New wing of the Ulzii provincial hospital in Mongolia
@subject H = Ulzii Provincial Hospital | the hospital | Ulzii
@subject G = the government | Ulaanbaatar | the health ministry
@subject J = Japanese development agency | the agency | Japan
@subject T = Dr Tömörbat Sarnai | Sarnai | the director
@fact c = 54000000000 | budget | H | tugriks for the new wing | 2027 | plan
@fact cg = 32400000000 | budget | G | tugriks for the new wing | 2027 | plan | pledged
@fact cj = 16200000000 | budget | J | tugriks for the new wing | 2027 | plan | pledged
@fact ch = 5400000000 | budget | H | tugriks for the new wing from own funds | 2027 | plan | pledged
@fact gs = 60 | other | G | share of the cost of the new wing | 2027 | plan | pledged
@fact js = 30 | other | J | share of the cost of the new wing | 2027 | plan | pledged
@fact hs = 10 | other | H | share of the cost of the new wing | 2027 | plan | pledged
@fact usd = 15000000 | budget | H | dollars for the new wing | 2027 | plan
@fact fx = 3600 | other | H | tugriks for a dollar | 2027 | constant
@fact c0 = 45000000000 | budget | H | tugriks for the new wing | 2025 | plan | projected
@fact cp = 20 | rate | H | change of the cost estimate | 2027 | plan
@fact cd = 9000000000 | other | H | more tugriks for the new wing than first planned | 2027 | plan
@fact b0 = 185 | other | H | beds | 2027 | constant
@fact bn = 90 | other | H | beds in the new wing | - | plan
@fact b1 = 275 | other | H | beds after the opening | - | plan
@fact ic = 12 | other | H | intensive care beds in the new wing | - | plan
@fact ma = 28 | other | H | maternity beds in the new wing | - | plan
@fact su = 50 | other | H | surgical beds in the new wing | - | plan
@fact cb = 600000000 | price | H | tugriks for a new bed | - | plan
@fact bi = 2460 | other | H | births in a year | 2026 | cumulative
@fact cs = 615 | other | H | caesarean births in a year | 2026 | cumulative
@fact css = 25 | other | H | caesareans as a share of births | 2026 | cumulative
@rel sum c = cg + cj + ch
@rel share gs = cg / c
@rel share js = cj / c
@rel share hs = ch / c
@rel product c = usd * fx
@rel diff cd = c - c0
@rel change cp = c0 -> c
@rel sum b1 = b0 + bn
@rel sum bn = ic + ma + su
@rel product c = bn * cb
@rel share css = cs / bi
@trap c0 c :: two estimates
@trap js ma :: thirty percent and 28 beds
@trap b0 b1 :: before and after the wing

@doc a-wire | wire agency | 2027-06-17
Province hospital in Mongolia to grow by {90|bn} beds

ULAANBAATAR - Work began on Thursday on a wing of {90|bn} beds at Ulzii Provincial Hospital: {50|su} for surgery, {28|ma} for mothers and {22|!ic} for intensive care. With the present {185|b0} it will have {275|b1}.

The bill is {54 billion|c} tugriks ({$15 million|usd} at {3,600|fx} to the dollar). The government carries {60%|gs}, or {32.4 billion|cg}, the Japanese development agency {16.2 billion|cj} and the hospital the last {5.4 billion|ch}.

Two years ago it was to cost {45 billion|c0|t=Two years ago}. The rise of {9 billion|cd} is {16.7%|!cp}, the health ministry said.

@doc b-local | provincial paper | 2027-06-20
{Six hundred million|cb} for a bed

That's what you get if you do the division: {54 billion|c} and {90|bn} beds. Director Sarnai does not like it. "A bed is a roof, a pipe, a nurse's lamp," she says.

Her hospital saw {2,460|bi|t=last year} births last year, {651|!cs} of them by caesarean, {25 percent|css}. The delivery room has {four|-} tables.

Who pays: Ulaanbaatar {32.4 billion|cg}, Japan {16.2 billion|cj} ({30 percent|js}), ourselves {5.4 billion|ch} ({10 percent|hs}).

Also: wool prices, page 3. Wrestling: 512 enter for Naadam.
