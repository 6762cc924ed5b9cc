@story zc-oumlarayes-phosphate
@topic A sit-in on the phosphate railway in Tunisia: days, jobs offered and demanded, losses, injured
@subject P = sit-in at Oum Larayes-Sud | the sit-in | the protest
@subject C = Compagnie des Phosphates du Djebel | CPD | the company
@subject G = governor of Gafsa | the governor
@subject J = Saber Mansouri-Trabelsi | Mansouri-Trabelsi | the unemployed graduates' spokesman
@subject H = Oum Larayes-Sud hospital | the hospital
@fact day = 64 | duration | P | days of sit-in | 2030-12-03 | cumulative
@fact prod = 2900000 | other | C | tonnes of phosphate | 2030 | plan | projected
@fact prodp = 5600000 | other | C | tonnes of phosphate | 2030 | plan
@fact prod10 = 8100000 | other | C | tonnes of phosphate | 2010 | cumulative
@fact job = 1700 | jobs | C | jobs offered | 2030-12-01 | plan | pledged
@fact jobd = 4500 | jobs | P | jobs demanded | October 2030 | plan
@fact app = 23800 | other | C | applicants | 2030-12-20 | cumulative
@fact un = 31 | rate | P | percent without work in the delegation | 2030 | snapshot
@fact unn = 15.8 | rate | G | percent without work in the country | 2030 | snapshot
@fact loss = 212000000 | damages | C | dinars lost | 2030-12-03 | cumulative
@fact inj = 26 | injuries | H | protesters treated | 2030-11-18 | cumulative
@fact pol = 9 | injuries | G | policemen hurt | 2030-11-18 | cumulative
@fact arr = 33 | arrests | G | people arrested | 2030-11-18 | cumulative
@fact wag = 41 | other | P | wagons stopped | 2030-12-03 | snapshot
@fact sal = 980 | price | C | dinars a month offered | - | plan | pledged
@fact wat = 3 | duration | P | days a week with water | 2030 | snapshot
@fact emp = 28400 | jobs | C | employees | 2030 | snapshot
@trap prod prodp :: expected and planned
@trap prod prod10 :: twenty years earlier
@trap job jobd :: offered and demanded
@trap job app :: jobs and applicants
@trap un unn :: delegation and country
@trap inj pol :: protesters and policemen

@doc tap-style | national news agency | 2030-12-03
Gafsa: CPD offers {1,700|job} jobs to end sit-in

GAFSA. The Compagnie des Phosphates du Djebel will recruit {1,700|job|by=the governor of Gafsa} persons from Oum Larayes-Sud on condition that the sit-in on the railway, now in its {64th|day} day, be lifted, the governor of Gafsa said on Tuesday.

The company, with {28,400|emp} employees, puts its losses at {212 million|loss} dinars. Production this year will amount to {2.9 million|prod|t=this year} tonnes in place of the {5.6 million|prodp|^} planned.

Unemployment in the delegation is {31|un} percent, against {15.8|unn} nationally.

{41|wag} loaded wagons are immobilised. In clashes on November 18, {26|inj|t=on November 18} protesters and {nine|pol|^} policemen were hurt; {33|arr|^} persons were arrested.

@doc nawaat-like | independent website | 2030-12-22
{Twenty-three thousand|~app|v=23800} for {seventeen hundred|job|v=1700}

They've taken the tent from the rails. Under it the grass is yellow in the shape of a tent. After {sixty-four|day} days the first train passed at dawn, {forty-one|wag} wagons, and Saber Mansouri-Trabelsi, who has a master's degree in geology and has never been paid for looking at a stone, took off his cap to it.

What did they win? They'd asked for {4,500|jobd|t=in October} in October. They got {seventeen hundred|job|v=1700}, at {980|sal} dinars. By Friday {23,800|app|t=By Friday} had put their names down.

The mine is still the mine. It gave {eight million|~prod10|v=8000000|t=in the year before the revolution} tonnes in the year before the revolution; now {2.9|prod|x=1000000|t=now}. It takes the water: the town has some on {four|!wat} days a week. It gives dust.

In November they were beaten here. {Sixty-two|!inj|t=In November} were sewn up in a hospital with one surgeon. Of the {33|arr|^} who were taken away, all but {two|-} have come back.

"Ask me in a year," Saber says. "I'm number {11,206|-}."

@doc company-comm | company communiqué | 2030-12-04
The Compagnie des Phosphates du Djebel announces that traffic will resume. It recalls that:

the {64|day} days of obstruction have cost the national economy {212 million|loss} dinars;

its production, {8.1 million|prod10|t=in 2010} tonnes in 2010, won't exceed {2.9 million|<prod|t=this year} this year, for a target of {5.6 million|prodp|^};

with {28,400|emp} employees it has {three|-} times the staff of 2010;

the offer of {1,700|job} posts at {980|sal} dinars is final, and the figure of {4,500|jobd} was never accepted;

{two|-} desalination units will bring water on every day instead of {three|wat} a week;

applications are received until 20 December at window {6|-}.

@doc jeune-afr | pan-African weekly | 2030-12-12
Tunisia: phosphate, or the art of not digging

It's among the oldest stories of the republic. A basin that lives on a stone; a town on the stone that does not live. In Oum Larayes-Sud {31|un} per cent have no work, double the national rate ({15.8|unn}). So they sit on the rails. So the company hires. So the company, which now counts {24,800|!emp}, needs more phosphate to pay for those who don't mine it.

This time the sit-in lasted {sixty-four|day} days and cost {212|loss|x=1000000} million dinars. Output falls to {2.9 million|prod|t=in 2030} tonnes in 2030, hardly more than half of what had been budgeted ({5.6|prodp|x=1000000|t=in 2030}).

The {1,700|job} lucky ones will be drawn by computer. In 2008, lists drawn by hand set off a revolt.

Brent {$71.20|-} · DAP {$602|-} · Dinar {3.31|-}
