@story y2-zelinka-prices
@topic Food prices at Zelinka and Maxidom, Slovakia, November 2034
@subject Z = Zelinka | the Slovak chain | the domestic chain
@subject M = Maxidom | the Austrian discounter | the discounter
@subject U = Consumer Union of Slovakia | Consumer Union | the union | testers
@subject L = Lucia Harvanová | Harvanová | the union's head
@fact ze = 3.49 | price | Z | price of ten eggs in euros | 2034-11 | snapshot
@fact me = 2.79 | price | M | price of ten eggs in euros | 2034-11 | snapshot
@fact zb = 2.85 | price | Z | price of a pack of butter in euros | 2034-11 | snapshot
@fact mb = 3.05 | price | M | price of a pack of butter in euros | 2034-11 | snapshot
@fact zt = 61.20 | price | Z | price of the whole basket in euros | 2034-11 | snapshot
@fact mt = 54.90 | price | M | price of the whole basket in euros | 2034-11 | snapshot
@fact zt0 = 58.30 | price | Z | price of the whole basket in euros | 2033-11 | snapshot
@fact it = 24 | other | U | items in the basket | 2034-11 | constant
@fact zs = 142 | other | Z | shops | 2034-11 | constant
@fact ms = 97 | other | M | shops | 2034-11 | constant
@trap ze zb :: two goods at one chain
@trap zt zt0 :: a year between

@doc sme | national daily | 2034-11-19
Dear eggs, cheap butter

The same {24|it|by=the Consumer Union} things, {two|-} tills. At Zelinka they came to {€61.20|zt}, at Maxidom to {€54.90|mt}, the Consumer Union found when its testers went shopping last week. Only butter was dearer at the Austrian discounter, {€3.05|mb} against {€2.85|zb} at the domestic chain.

{Ten|-} eggs: {€3.49|ze} at Zelinka, with a hen on the box, and {€2.79|me|s=the other} at the other, without. In November last year Zelinka's basket had cost {€58.30|zt0|t=In November last year}.

@doc retail | trade newsletter | 2034-11-20
Zelinka hits back

"Go and count who pays Slovak farmers," says a spokesman for the chain, which has {142|zs|s=the chain} stores where Maxidom has {97|ms}. He does not dispute the total of {€61.20|zt|by=He|s=the chain}.

Lucia Harvanová of the union retorts that a family cannot eat origin labels. For {€54.90|mt} it filled the bag at the discounter, eggs at {€2.79|me} included; its rival asks {€3.94|!ze|s=its rival} for those. Butter, she concedes, is the exception: {€2.85|zb|by=she} at Zelinka is a fair price.
