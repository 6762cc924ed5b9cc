@story zc-dendervelde-coins
@topic A Belgian coin museum is robbed: number and value of the coins, minutes, guards, arrests
@subject M = Munt- en Penningkabinet Dendervelde | the coin cabinet | the museum
@subject P = Federal Police | the police | the investigators
@subject K = King's prosecutor | the prosecutor | the parket
@subject C = culture minister Ilse Vanderhaegen-Diop | Vanderhaegen-Diop | the minister
@subject I = Noorderlicht Verzekeringen | the insurer
@fact c1 = 340 | other | M | coins stolen | 2034-11-09 morning | snapshot
@fact c2 = 412 | other | M | coins stolen | 2034-11-13 inventory | snapshot
@fact gold = 97 | other | M | gold coins stolen | 2034-11-13 inventory | snapshot
@fact val = 3800000 | price | M | euros of value of the stolen coins | 2034-11-13 inventory | snapshot
@fact ins = 2500000 | price | I | euros insured | - | constant
@fact t = 03:26 | clock | M | time at which the alarm went off | 2034-11-09 | constant
@fact tp = 03:51 | clock | P | time at which the first patrol arrived | 2034-11-09 | constant
@fact dur = 6 | duration | M | minutes for which the thieves were inside | 2034-11-09 | constant
@fact th = 3 | other | P | thieves seen on camera | 2034-11-09 | constant
@fact arr = 2 | arrests | P | people arrested | 2034-11-16 | cumulative
@fact rec = 28 | other | P | coins found again | 2034-11-16 | cumulative
@fact col = 61000 | other | M | coins in the collection | - | snapshot
@fact grd = 1 | jobs | M | guards at night | 2034-11-09 | constant
@fact grd0 = 4 | jobs | M | guards at night | 2025 | constant
@fact rew = 50000 | price | K | euros of reward | 2034-11-13 | constant | pledged
@fact clo = 14 | duration | M | days for which the museum stays closed | from 2034-11-09 | plan
@fact vis = 23400 | crowd | M | visitors | 2033 | cumulative
@fact bud = 1150000 | budget | M | euros of yearly budget | 2034 | constant
@trap c1 c2 :: first count and inventory
@trap c2 gold :: all and gold
@trap val ins :: value and insured sum
@trap t tp :: alarm and patrol
@trap grd grd0 :: now and before the cuts
@trap c2 rec :: stolen and found again

@doc belga-style | news agency | 2034-11-09
Hundreds of coins stolen from Dendervelde museum

DENDERVELDE — Thieves stole around {340|~c1|t=early on Thursday|by=the federal police} coins from the Coin and Medal Cabinet early on Thursday, the federal police say. The alarm went off at {3.26 a.m.|t}; the first patrol arrived at {3.51|tp}.

Camera images show {three|th} persons who came in through a skylight and were inside for {six|dur} minutes. {One|grd} guard was on duty.

The museum, which owns {61,000|col} coins and received {23,400|vis|t=last year} visitors last year, will be closed for {14|clo} days. The value of the loot is not yet known. It is insured for {2.5 million|ins} euros, director Godelieve Impens said.

@doc nieuws-tabloid | popular daily | 2034-11-10
{SIX|dur} MINUTES, A SAW AND A SPORTS BAG

{Six|dur} minutes. You wouldn't get a portion of fries in that time. Yesterday night a gang sawed through a skylight in the Predikherenstraat, let down a rope, smashed {four|-} cases and made off with {340|c1|t=Yesterday night} pieces of gold and silver.

Night watchman Firmin (not his real name) was alone. "Ten years ago we were {four|grd0|t=Ten years ago}. Now I have a dog and it's deaf."

When the siren wailed at {3.26|t}, the gentlemen were packing. The boys in blue turned up at {3.41|!tp}: station closed at night, they had to come from Aalst.

Neighbour Mariette, {84|-}, at number {17|-}, saw {four|?th} men. "Or three. One was fat."

MORE: Eleven swans on the E{40|-}: {2|-} hours of jam • Club wins, {3|-}-{1|-}

@doc standaard-like | quality daily | 2034-11-14
More stolen than thought

By Wannes Tytgat

The inventory took four days and white gloves. Yesterday afternoon director Godelieve Impens read out the result: {412|c2|t=Yesterday afternoon|by=Godelieve Impens} coins are gone, {seventy-two|-} more than announced on the first day, {97|gold|^} of them gold. Estimated value: {3.8 million|val|^} euros.

The policy covers {2.5 million|ins}. The difference is a little more than what the museum costs in a year, {1.15 million|bud}.

The prosecutor offers {50,000|rew} euros for information. He's silent about the {25|-} minutes which went by between the alarm and the first patrol. The minister, Ilse Vanderhaegen-Diop, isn't: "There was {one|grd} guard for {61,000|col} objects. I inherited that." When her predecessor began there were {four|grd0|t=When her predecessor began}.

Among the lost pieces is the *leeuwengroot* of {1343|-}, unique. "You can't sell it," says Impens. "You can only melt it. It'd give you {80|-} euros of silver."

@doc trade-coin | coin collectors' magazine | 2034-12-01
STOLEN! DENDERVELDE: LIST AND ALERT

Dealers, beware. On 9 November between {03:26|t} and 03:32 three persons took {412|c2} coins from this fine provincial cabinet. The full list, with {208|-} photographs, is on our website.

• {79|!gold} gold, of which a Brabant *Peter d'or* (Delm. {45|-}) and {eleven|-} *cavaliers*
• the rest silver and billon
• value {EUR 3.8 million|val|v=3800000}, insured {2.5 million|ins}

On 16 November {two|arr|t=On 16 November} men were arrested in Lille and {28|rec|^} pieces recovered from a thermos flask. {One|-} is bent.

Reward: {EUR 5,000|!rew|v=5000}. Tel. 02 {555|-} 12 77. Do NOT clean anything you are offered.

Fair calendar: Tongeren {14|-} Dec.; Maastricht {11|-}–{12|-} Jan. Silver fix {27.41|-}
